#include "stream.h"

#include <array>
#include <chrono>

#include "../loader/library.h"
#include "../runtime/event-thread.h"
#include "../runtime/reaper.h"
#include "../runtime/thread.h"
#include "stream-table.h"
#include "stream-task.h"

namespace guesthouse {
namespace {

// Of virStreamEventType; READABLE and HANGUP are watched too, WRITABLE never.
constexpr int kError = 4;
constexpr int kWatched = 1 | kError | 8;

constexpr size_t kBufferBytes = 512 * 1024;
constexpr size_t kChunkBytes = 64 * 1024;
// virStreamRecv and virStreamSend: nothing now.
constexpr int kWouldBlock = -2;
// virStreamRecvFlags: a hole is next.
constexpr int kAtHole = -3;
constexpr unsigned int kStopAtHole = 1;
// Local streams do honour NONBLOCK: the writer waits before it tries again.
constexpr std::chrono::milliseconds kFirstPause{1};
constexpr std::chrono::milliseconds kLongestPause{50};

}  // namespace

Stream::Stream(lv::virStreamPtr stream, std::shared_ptr<Session> session,
               std::shared_ptr<Outbox> outbox, uint32_t token, bool sparse)
    : session_(std::move(session)),
      outbox_(std::move(outbox)),
      token_(token),
      sparse_(sparse),
      stream_(stream) {}

Stream::~Stream() {
  // Only when listening failed: otherwise Terminate has freed it.
  if (stream_ != nullptr) Reaper::Free(HandleKind::kStream, stream_, session_);
}

void Stream::Listen() {
  opaque_ = StreamTable::Add(weak_from_this());
  {
    std::lock_guard lock(mutex_);
    armed_ = true;
    listening_ = true;
  }
  if (LV(virStreamEventAddCallback)(stream_, kWatched, OnEvent, opaque_, nullptr) < 0) {
    std::lock_guard lock(mutex_);
    listening_ = false;
    StreamTable::Remove(opaque_);
    return Signal(StreamSignal::kFailed, Failure::FromLastError("virStreamEventAddCallback"));
  }
  if (!session_->Attach(shared_from_this())) Terminate();
}

void Stream::OnEvent(lv::virStreamPtr, int events, void* opaque) {
  std::shared_ptr<Stream> stream = StreamTable::Find(opaque);
  if (stream != nullptr) stream->Receive(events);
}

// On the event thread; for a console that another one evicts, on the thread that opens that.
void Stream::Receive(int events) {
  std::unique_lock lock(mutex_);
  std::optional<Failure> failure;
  bool more = listening_;
  char chunk[kChunkBytes];
  while (more && received_bytes_ < kBufferBytes) {
    StreamPiece piece;
    int got = sparse_ ? LV(virStreamRecvFlags)(stream_, chunk, kChunkBytes, kStopAtHole)
                      : LV(virStreamRecv)(stream_, chunk, kChunkBytes);
    if (got == kWouldBlock) break;
    if (got > 0) {
      piece.bytes.assign(chunk, chunk + got);
      received_bytes_ += piece.bytes.size();
    } else if (got != kAtHole || LV(virStreamRecvHole)(stream_, &piece.hole, 0) != 0) {
      if (got < 0) failure = Failure::FromLastError("virStreamRecv");
      at_end_ = true;
      more = false;
      break;
    }
    received_.push_back(std::move(piece));
  }
  if ((events & kError) != 0 && more) {
    failure = Failure();
    failure->function_name = "virStreamRecv";
    failure->message = "the stream was aborted, such as by another that took its place";
    at_end_ = true;
    more = false;
  }
  if (at_end_) StopListening();
  // READABLE stays asserted while anything is left: whoever does not receive must disarm.
  if (listening_ && armed_ && received_bytes_ >= kBufferBytes) {
    armed_ = false;
    LV(virStreamEventUpdateCallback)(stream_, 0);
  }
  bool tell = wanted_ && (!received_.empty() || at_end_);
  if (tell) wanted_ = false;
  lock.unlock();
  if (failure) return Signal(StreamSignal::kFailed, std::move(failure));
  if (tell) Signal(StreamSignal::kReadable);
}

// Under the lock. A local stream that is finished or aborted with its callback still there never
// gives back the callback's reference on the connection.
void Stream::StopListening() {
  if (!listening_) return;
  listening_ = false;
  armed_ = false;
  StreamTable::Remove(opaque_);
  LV(virStreamEventRemoveCallback)(stream_);
}

Stream::Taken Stream::Take(StreamPiece& piece) {
  bool rearm = false;
  Taken taken = Taken::kPiece;
  {
    std::lock_guard lock(mutex_);
    if (!received_.empty()) {
      piece = std::move(received_.front());
      received_.pop_front();
      received_bytes_ -= piece.bytes.size();
      // Small pieces, such as a console's, go up together.
      while (!piece.is_hole() && !received_.empty() && !received_.front().is_hole() &&
             piece.bytes.size() + received_.front().bytes.size() <= kChunkBytes) {
        auto& next = received_.front().bytes;
        piece.bytes.insert(piece.bytes.end(), next.begin(), next.end());
        received_bytes_ -= next.size();
        received_.pop_front();
      }
    } else if (at_end_) {
      taken = Taken::kEnd;
    } else {
      wanted_ = true;
      taken = Taken::kNothingYet;
    }
    rearm = listening_ && !armed_ && received_bytes_ < kBufferBytes / 2;
    if (rearm) armed_ = true;
  }
  if (rearm) Arm();
  return taken;
}

void Stream::Arm() {
  EventThread::Post([weak = weak_from_this()] {
    std::shared_ptr<Stream> stream = weak.lock();
    if (stream == nullptr) return;
    std::lock_guard lock(stream->mutex_);
    if (stream->listening_)
      LV(virStreamEventUpdateCallback)(stream->stream_, kWatched);
  });
}

void Stream::Write(StreamPiece piece) {
  {
    std::lock_guard lock(mutex_);
    outgoing_ = std::move(piece);
  }
  StartWriter();
}

void Stream::Finish() {
  {
    std::lock_guard lock(mutex_);
    finish_requested_ = true;
  }
  StartWriter();
}

void Stream::StartWriter() {
  {
    std::lock_guard lock(mutex_);
    if (state_ != State::kOpen) return;
    changed_.notify_all();
    if (writer_running_) return;
    writer_running_ = true;
  }
  if (StartThread("libvirt-stream", [self = shared_from_this()] { self->ServeWriter(); })) return;
  std::lock_guard lock(mutex_);
  writer_running_ = false;
}

void Stream::ServeWriter() {
  std::unique_lock lock(mutex_);
  for (;;) {
    changed_.wait(lock, [&] {
      return state_ != State::kOpen || outgoing_.has_value() || (finish_requested_ && !finished_);
    });
    if (state_ != State::kOpen) break;
    if (outgoing_) {
      StreamPiece piece = std::move(*outgoing_);
      lock.unlock();
      bool sent = SendPiece(piece);
      lock.lock();
      outgoing_.reset();
      if (!sent) break;
      lock.unlock();
      Signal(StreamSignal::kWritten);
      lock.lock();
      continue;
    }
    StopListening();
    lv::virStreamPtr stream = stream_;
    lock.unlock();
    bool done = LV(virStreamFinish)(stream) == 0;
    std::optional<Failure> failure;
    if (!done) failure = Failure::FromLastError("virStreamFinish");
    lock.lock();
    // A stream whose finish failed is over too: aborting it would only fail again.
    finished_ = true;
    lock.unlock();
    Signal(done ? StreamSignal::kFinished : StreamSignal::kFailed, std::move(failure));
    lock.lock();
    break;
  }
  writer_running_ = false;
  changed_.notify_all();
}

// On the writer's thread, without the lock. False when there is nothing more to write.
bool Stream::SendPiece(const StreamPiece& piece) {
  lv::virStreamPtr stream;
  {
    std::lock_guard lock(mutex_);
    stream = stream_;
    if (stream == nullptr) return false;
  }
  if (piece.is_hole()) {
    if (LV(virStreamSendHole)(stream, piece.hole, 0) == 0) return true;
    Signal(StreamSignal::kFailed, Failure::FromLastError("virStreamSendHole"));
    return false;
  }
  auto pause = kFirstPause;
  size_t offset = 0;
  while (offset < piece.bytes.size()) {
    size_t size = std::min(kChunkBytes, piece.bytes.size() - offset);
    auto* data = reinterpret_cast<const char*>(piece.bytes.data() + offset);
    int sent = LV(virStreamSend)(stream, data, size);
    if (sent >= 0) {
      offset += static_cast<size_t>(sent);
      pause = kFirstPause;
      continue;
    }
    if (sent != kWouldBlock) {
      Signal(StreamSignal::kFailed, Failure::FromLastError("virStreamSend"));
      return false;
    }
    std::unique_lock lock(mutex_);
    if (changed_.wait_for(lock, pause, [&] { return state_ != State::kOpen; })) return false;
    pause = std::min(pause * 2, kLongestPause);
  }
  return true;
}

void Stream::Abort() {
  StartThread("libvirt-abort", [self = shared_from_this()] {
    self->Terminate();
    self->session_->Forget(self.get());
    self->Signal(StreamSignal::kGone);
  });
}

void Stream::Terminate() {
  lv::virStreamPtr stream = nullptr;
  bool abort = false;
  {
    std::unique_lock lock(mutex_);
    if (state_ != State::kOpen) {
      changed_.wait(lock, [&] { return state_ == State::kTerminated; });
      return;
    }
    state_ = State::kTerminating;
    StopListening();
    std::swap(stream, stream_);
    abort = !finished_;
    changed_.notify_all();
  }
  if (abort) LV(virStreamAbort)(stream);
  std::unique_lock lock(mutex_);
  changed_.wait(lock, [&] { return !writer_running_; });
  LV(virStreamFree)(stream);
  state_ = State::kTerminated;
  changed_.notify_all();
}

void Stream::Signal(StreamSignal signal, std::optional<Failure> failure) {
  outbox_->Post(std::make_unique<StreamTask>(token_, signal, std::move(failure)));
}

}  // namespace guesthouse
