#include "capture.h"

namespace guesthouse {
namespace {

// Typed parameters with their strings, copied.
struct ParameterCopy {
  std::vector<lv::virTypedParameter> parameters;
  std::deque<std::string> texts;
};

constexpr int kStringTag = 7;

struct Subject {
  std::optional<std::string> type;
  std::optional<std::string> name;
};

std::optional<std::string> Copy(const char* text) {
  if (text == nullptr) return std::nullopt;
  return std::string(text);
}

}  // namespace

EventValue CaptureParameters(lv::virTypedParameterPtr parameters, int count) {
  auto copy = std::make_shared<ParameterCopy>();
  copy->parameters.assign(parameters, parameters + count);
  for (auto& parameter : copy->parameters) {
    if (parameter.type != kStringTag || parameter.value.s == nullptr) continue;
    copy->texts.emplace_back(parameter.value.s);
    parameter.value.s = copy->texts.back().data();
  }
  return [copy](napi_env env) {
    return JsParameters(env, copy->parameters.data(), static_cast<int>(copy->parameters.size()));
  };
}

EventValue CaptureAddress(const lv::virDomainEventGraphicsAddress* address) {
  int family = address != nullptr ? address->family : 0;
  auto node = Copy(address != nullptr ? address->node : nullptr);
  auto service = Copy(address != nullptr ? address->service : nullptr);
  return [family, node, service](napi_env env) {
    napi_value object = JsObject(env);
    JsSet(env, object, "family", JsNumber(env, family));
    JsSet(env, object, "node", JsOptionalString(env, node));
    JsSet(env, object, "service", JsOptionalString(env, service));
    return object;
  };
}

EventValue CaptureSubject(const lv::virDomainEventGraphicsSubject* subject) {
  std::vector<Subject> identities;
  int count = subject != nullptr ? subject->nidentity : 0;
  for (int i = 0; i < count; i++)
    identities.push_back({Copy(subject->identities[i].type), Copy(subject->identities[i].name)});
  return [identities](napi_env env) {
    napi_value array = JsArray(env, identities.size());
    for (uint32_t i = 0; i < identities.size(); i++) {
      napi_value object = JsObject(env);
      JsSet(env, object, "type", JsOptionalString(env, identities[i].type));
      JsSet(env, object, "name", JsOptionalString(env, identities[i].name));
      JsSet(env, array, i, object);
    }
    return array;
  };
}

}  // namespace guesthouse
