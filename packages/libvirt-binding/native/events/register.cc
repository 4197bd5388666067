#include "register.h"

#include <iterator>

#include "../calls/object-job.h"
#include "dispatch.h"
#include "families.h"
#include "registration.h"

namespace guesthouse {
namespace {

struct RegistrationBox {
  static constexpr uint64_t kMagic = 0x7265676973747279;
  uint64_t magic = kMagic;
  std::shared_ptr<Registration> registration;
};

void FinalizeBox(napi_env, void* data, void*) { delete static_cast<RegistrationBox*>(data); }

HandleKind ObjectKind(EventFamily family) {
  switch (family) {
    case EventFamily::kNetwork:
      return HandleKind::kNetwork;
    case EventFamily::kStoragePool:
      return HandleKind::kStoragePool;
    case EventFamily::kNodeDevice:
      return HandleKind::kNodeDevice;
    case EventFamily::kSecret:
      return HandleKind::kSecret;
    default:
      return HandleKind::kDomain;
  }
}

// eventRegister(connection, family, eventId, object | undefined, subscription, monitorEvent?,
// monitorFlags?) → box
class RegisterJob final
    : public ObjectJob<Symbol::virConnectDomainEventRegisterAny, lv::virConnectPtr> {
 public:
  void Read(Reader& reader) {
    int family = reader.NextInt("family");
    if (family < 0 || family >= static_cast<int>(EventFamily::kCount))
      return reader.Fail("family", "a family of events");
    request_.family = static_cast<EventFamily>(family);
    request_.event_id = reader.NextInt("eventId");
    napi_value object = reader.Next();
    napi_valuetype type = napi_undefined;
    (void)napi_typeof(reader.env(), object, &type);
    if (type == napi_external) object_ = reader.AsHandle(object, ObjectKind(request_.family));
    subscription_ = reader.NextUint("subscription");
    request_.monitor_event = reader.NextOptionalString("event");
    request_.monitor_flags = reader.NextFlags("flags");
    request_.callback = CallbackFor(request_.family, request_.event_id);
    if (request_.callback == nullptr && request_.family != EventFamily::kQemuMonitor)
      reader.Fail("eventId", "an event that this package knows");
  }

 protected:
  void Run() override {
    request_.connection = self();
    request_.object = object_ != nullptr ? object_->pointer() : nullptr;
    LV(virResetLastError)();
    Registration::Anchor(session_reference());
    EventRoute route{session_reference(), outbox(), subscription_};
    std::optional<Failure> failure = Registration::Register(request_, route, registration_);
    if (failure) return Fail(std::move(*failure));
    session_reference()->Attach(registration_);
  }

  napi_value Result(napi_env env) override {
    auto* box = new RegistrationBox();
    box->registration = registration_;
    napi_value external = nullptr;
    if (napi_create_external(env, box, FinalizeBox, nullptr, &external) == napi_ok) return external;
    delete box;
    return nullptr;
  }

 private:
  RegistrationRequest request_;
  uint32_t subscription_ = 0;
  std::shared_ptr<Handle> object_;
  std::shared_ptr<Registration> registration_;
};

// eventDeregister(connection, box)
class DeregisterJob final
    : public ObjectJob<Symbol::virConnectDomainEventDeregisterAny, lv::virConnectPtr> {
 public:
  void Read(Reader& reader) {
    void* data = nullptr;
    napi_value value = reader.Next();
    napi_valuetype type = napi_undefined;
    (void)napi_typeof(reader.env(), value, &type);
    if (type == napi_external) (void)napi_get_value_external(reader.env(), value, &data);
    auto* box = static_cast<RegistrationBox*>(data);
    if (box == nullptr || box->magic != RegistrationBox::kMagic)
      return reader.Fail("registration", "what eventRegister gave");
    registration_ = box->registration;
  }

 protected:
  void Run() override {
    session_reference()->Forget(registration_.get());
    registration_->Detach();
  }
  napi_value Result(napi_env env) override { return JsUndefined(env); }

 private:
  std::shared_ptr<Registration> registration_;
};

constexpr ExportedFunction kRows[] = {
    {"eventRegister", RegisterJob::Invoke<RegisterJob>},
    {"eventDeregister", DeregisterJob::Invoke<DeregisterJob>},
};

}  // namespace

const ExportedTable kEventCalls = {kRows, std::size(kRows)};

}  // namespace guesthouse
