// Detached threads with a name and with every signal blocked: signals belong to Node.
#pragma once

#include <functional>

namespace guesthouse {

// False when the system has no thread to give.
bool StartThread(const char* name, std::function<void()> body);

}  // namespace guesthouse
