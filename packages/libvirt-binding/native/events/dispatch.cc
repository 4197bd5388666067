#include "dispatch.h"

#include <mutex>
#include <unordered_map>

#include "../marshal/js.h"
#include "../runtime/environment.h"

namespace guesthouse {
namespace {

struct RouteTable {
  std::mutex mutex;
  std::unordered_map<uintptr_t, EventRoute> routes;
  uintptr_t next = 1;
};

RouteTable& Table() {
  static auto& table = *new RouteTable();
  return table;
}

// Above this many waiting events JavaScript does not keep up, and memory would grow without end.
constexpr int kMaxPending = 20'000;

class EventTask final : public JsTask {
 public:
  EventTask(const EventRoute& route, std::vector<EventValue> values)
      : subscription_(route.subscription), load_(route.load), values_(std::move(values)) {}

  void RunOnJs(napi_env env) override {
    load_->pending--;
    napi_value dispatch = Environment::Of(env)->Callback(Environment::kOnEvent);
    if (dispatch == nullptr) return;
    int lost = load_->lost.exchange(0);
    if (lost > 0) Call(env, dispatch, {JsNull(env), JsNumber(env, lost)});
    std::vector<napi_value> values;
    for (EventValue& value : values_) values.push_back(value(env));
    Call(env, dispatch, values);
  }

 private:
  // The dispatcher catches what listeners throw; a status here means the environment is ending.
  void Call(napi_env env, napi_value dispatch, const std::vector<napi_value>& values) const {
    std::vector<napi_value> arguments{JsNumber(env, subscription_)};
    arguments.insert(arguments.end(), values.begin(), values.end());
    (void)napi_call_function(env, JsUndefined(env), dispatch, arguments.size(), arguments.data(),
                             nullptr);
  }

  uint32_t subscription_;
  std::shared_ptr<EventLoad> load_;
  std::vector<EventValue> values_;
};

}  // namespace

void* Routes::Add(EventRoute route) {
  RouteTable& table = Table();
  std::lock_guard lock(table.mutex);
  uintptr_t token = table.next++;
  table.routes.emplace(token, std::move(route));
  return reinterpret_cast<void*>(token);
}

void Routes::Remove(void* token) {
  RouteTable& table = Table();
  std::lock_guard lock(table.mutex);
  table.routes.erase(reinterpret_cast<uintptr_t>(token));
}

bool Routes::Find(void* token, EventRoute& route) {
  RouteTable& table = Table();
  std::lock_guard lock(table.mutex);
  auto found = table.routes.find(reinterpret_cast<uintptr_t>(token));
  if (found == table.routes.end()) return false;
  route = found->second;
  return true;
}

void PostEvent(const EventRoute& route, std::vector<EventValue> values) {
  if (route.load->pending.load() >= kMaxPending) {
    route.load->lost++;
    return;
  }
  route.load->pending++;
  route.outbox->Post(std::make_unique<EventTask>(route, std::move(values)));
}

}  // namespace guesthouse
