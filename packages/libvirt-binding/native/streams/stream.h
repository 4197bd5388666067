// One libvirt stream: bytes and holes, both ways, never blocking JavaScript or the event thread.
//
// Reading: libvirt's event thread receives into a bounded buffer and disarms when it is full;
// JavaScript takes from the buffer and re-arms. Writing: virStreamSend may block for as long as the
// guest does not read, whatever NONBLOCK says, so a thread of the stream's own sends. WRITABLE is
// never armed: idle, it fires without end.
#pragma once

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

#include "../runtime/failure.h"
#include "../runtime/outbox.h"
#include "../runtime/session.h"

namespace guesthouse {

// Data, or a hole of so many bytes.
struct StreamPiece {
  std::vector<uint8_t> bytes;
  long long hole = 0;
  bool is_hole() const { return hole > 0; }
};

// What JavaScript is told; the numbers are known to the package.
enum class StreamSignal : int { kReadable = 0, kWritten = 1, kFinished = 2, kFailed = 3, kGone = 4 };

class Stream final : public Attachment, public std::enable_shared_from_this<Stream> {
 public:
  // Takes over the reference on the stream.
  Stream(lv::virStreamPtr stream, std::shared_ptr<Session> session, std::shared_ptr<Outbox> outbox,
         uint32_t token, bool sparse);
  ~Stream() override;

  // Pool thread: starts to receive. When it cannot, the package is told kFailed.
  void Listen();

  // JavaScript thread.
  enum class Taken { kPiece, kNothingYet, kEnd };
  Taken Take(StreamPiece& piece);
  // One at a time: the next only after kWritten.
  void Write(StreamPiece piece);
  // After everything written was sent. Ends in kFinished or kFailed.
  void Finish();
  // Ends in kGone, unless the connection hangs.
  void Abort();

  // A thread that may block.
  void Detach() override { Terminate(); }

 private:
  static void OnEvent(lv::virStreamPtr stream, int events, void* opaque);

  void Receive(int events);
  void Arm();
  void StopListening();
  void StartWriter();
  void ServeWriter();
  bool SendPiece(const StreamPiece& piece);
  void Terminate();
  void Signal(StreamSignal signal, std::optional<Failure> failure = std::nullopt);

  enum class State { kOpen, kTerminating, kTerminated };

  const std::shared_ptr<Session> session_;
  const std::shared_ptr<Outbox> outbox_;
  const uint32_t token_;
  const bool sparse_;
  void* opaque_ = nullptr;

  std::mutex mutex_;
  std::condition_variable changed_;
  // Null once terminating; the writer keeps a copy and Terminate waits for it.
  lv::virStreamPtr stream_;
  State state_ = State::kOpen;

  std::deque<StreamPiece> received_;
  size_t received_bytes_ = 0;
  bool wanted_ = false;
  bool listening_ = false;
  bool armed_ = false;
  bool at_end_ = false;

  std::optional<StreamPiece> outgoing_;
  bool writer_running_ = false;
  bool finish_requested_ = false;
  bool finished_ = false;
};

}  // namespace guesthouse
