#include "typed-params.h"

#include <algorithm>

namespace guesthouse {
namespace {

// virTypedParameterType.
enum Tag { kInt = 1, kUint, kLlong, kUllong, kDouble, kBoolean, kString };

void CopyName(lv::virTypedParameter& parameter, const std::string& name, Reader& reader) {
  if (name.size() >= sizeof parameter.field) {
    return reader.Fail("a parameter's name", "shorter than 80 bytes");
  }
  std::memcpy(parameter.field, name.c_str(), name.size() + 1);
}

}  // namespace

napi_value JsParameter(napi_env env, const lv::virTypedParameter& parameter, Int64As int64) {
  const auto& value = parameter.value;
  bool number = int64 == Int64As::kNumber;
  switch (parameter.type) {
    case kInt:
      return JsNumber(env, value.i);
    case kUint:
      return JsNumber(env, value.ui);
    case kLlong:
      return number ? JsNumber(env, static_cast<double>(value.l)) : JsInteger(env, value.l);
    case kUllong:
      return number ? JsNumber(env, static_cast<double>(value.ul)) : JsInteger(env, value.ul);
    case kDouble:
      return JsNumber(env, value.d);
    case kBoolean:
      return JsBoolean(env, value.b != 0);
    case kString:
      return JsNullableString(env, value.s);
    default:
      return JsUndefined(env);
  }
}

napi_value JsParameters(napi_env env, const lv::virTypedParameter* parameters, int count,
                        Int64As int64) {
  napi_value object = JsObject(env);
  for (int i = 0; i < count; i++) {
    const lv::virTypedParameter& parameter = parameters[i];
    napi_value key = JsString(env, parameter.field);
    napi_value value = JsParameter(env, parameter, int64);
    bool repeated = false;
    (void)napi_has_own_property(env, object, key, &repeated);
    if (!repeated) {
      (void)napi_set_property(env, object, key, value);
      continue;
    }
    napi_value known = nullptr;
    bool is_array = false;
    uint32_t length = 0;
    (void)napi_get_property(env, object, key, &known);
    (void)napi_is_array(env, known, &is_array);
    if (!is_array) {
      napi_value array = JsArray(env, 2);
      JsSet(env, array, 0u, known);
      JsSet(env, array, 1u, value);
      (void)napi_set_property(env, object, key, array);
    } else if (napi_get_array_length(env, known, &length) == napi_ok) {
      JsSet(env, known, length, value);
    }
  }
  return object;
}

void ParameterList::Read(Reader& reader, const char* name) {
  int position = 0;
  lv::virTypedParameter parameter{};
  reader.ForEach(reader.Next(), name, [&](napi_value element) {
    switch (position++ % 3) {
      case 0:
        parameter = {};
        CopyName(parameter, reader.AsString(element, name), reader);
        return;
      case 1:
        parameter.type = static_cast<int>(reader.AsInt64(element, name));
        return;
      default:
        break;
    }
    bool flag = false;
    switch (parameter.type) {
      case kInt:
        parameter.value.i = static_cast<int>(reader.AsInt64(element, parameter.field));
        break;
      case kUint:
        parameter.value.ui = static_cast<unsigned int>(reader.AsUint64(element, parameter.field));
        break;
      case kLlong:
        parameter.value.l = reader.AsInt64(element, parameter.field);
        break;
      case kUllong:
        parameter.value.ul = reader.AsUint64(element, parameter.field);
        break;
      case kDouble:
        parameter.value.d = reader.AsDouble(element, parameter.field);
        break;
      case kBoolean:
        if (napi_get_value_bool(reader.env(), element, &flag) != napi_ok)
          reader.Fail(parameter.field, "a boolean");
        parameter.value.b = flag ? 1 : 0;
        break;
      case kString:
        texts_.push_back(reader.AsString(element, parameter.field));
        parameter.value.s = texts_.back().data();
        break;
      default:
        reader.Fail(parameter.field, "of a known type");
    }
    parameters_.push_back(parameter);
  });
}

}  // namespace guesthouse
