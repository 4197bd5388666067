#include "pulse.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <vector>

#include "../loader/library.h"
#include "../runtime/thread.h"

namespace guesthouse {
namespace {

using Clock = std::chrono::steady_clock;

struct Patient {
  std::weak_ptr<Session> session;
  std::shared_ptr<Outbox> outbox;
  PulseOptions options;
  Clock::time_point due;
  // When the question that is not answered yet was asked.
  Clock::time_point asked;
  std::shared_ptr<std::atomic<bool>> waiting = std::make_shared<std::atomic<bool>>(false);
};

struct PulseState {
  std::mutex mutex;
  std::condition_variable changed;
  std::vector<Patient> patients;
  bool started = false;
};

PulseState& State() {
  static auto& state = *new PulseState();
  return state;
}

void Ask(const std::shared_ptr<Session>& session, Patient& patient) {
  if (!session->BeginQuestion()) return;
  patient.waiting->store(true);
  patient.asked = Clock::now();
  bool started = StartThread("libvirt-pulse", [session, waiting = patient.waiting] {
    unsigned long version = 0;
    LV(virConnectGetLibVersion)(static_cast<lv::virConnectPtr>(session->connection()), &version);
    waiting->store(false);
    session->EndQuestion();
  });
  if (started) return;
  patient.waiting->store(false);
  session->EndQuestion();
}

Failure Silence(const PulseOptions& options) {
  constexpr int kFromRpc = 7;        // VIR_FROM_RPC
  constexpr int kInternalError = 1;  // VIR_ERR_INTERNAL_ERROR
  Failure failure;
  failure.code = kInternalError;
  failure.domain = kFromRpc;
  failure.function_name = "virConnectGetLibVersion";
  auto seconds = options.interval.count() * options.count;
  failure.message = "the daemon has not answered for " + std::to_string(seconds) + " s";
  return failure;
}

// False when there is nothing left to watch.
bool Visit(Patient& patient, Clock::time_point now) {
  std::shared_ptr<Session> session = patient.session.lock();
  if (session == nullptr || session->closing() || session->lost()) return false;
  if (!patient.waiting->load()) {
    Ask(session, patient);
  } else if (now - patient.asked >= patient.options.interval * patient.options.count) {
    constexpr int kKeepAlive = 2;  // VIR_CONNECT_CLOSE_REASON_KEEPALIVE
    session->ReportLost(Silence(patient.options), kKeepAlive, patient.outbox);
    return false;
  }
  patient.due = now + patient.options.interval;
  return true;
}

void Serve() {
  PulseState& state = State();
  std::unique_lock lock(state.mutex);
  for (;;) {
    auto& patients = state.patients;
    if (patients.empty()) {
      state.changed.wait(lock);
      continue;
    }
    auto next = std::min_element(patients.begin(), patients.end(),
                                 [](const auto& a, const auto& b) { return a.due < b.due; });
    Clock::time_point due = next->due;
    if (Clock::now() < due) {
      state.changed.wait_until(lock, due);
      continue;
    }
    std::erase_if(patients, [now = Clock::now()](Patient& patient) {
      return patient.due <= now && !Visit(patient, now);
    });
  }
}

}  // namespace

void WatchPulse(const std::shared_ptr<Session>& session, const std::shared_ptr<Outbox>& outbox,
                PulseOptions options) {
  if (options.interval.count() <= 0) return;
  PulseState& state = State();
  std::lock_guard lock(state.mutex);
  if (!state.started) state.started = StartThread("libvirt-pulses", Serve);
  state.patients.push_back({session, outbox, options, Clock::now() + options.interval, {}});
  state.changed.notify_one();
}

}  // namespace guesthouse
