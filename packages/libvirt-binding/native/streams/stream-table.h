// The tokens under which libvirt knows streams. Its free callback is never called, so tokens are
// removed by whoever ends the stream.
#pragma once

#include <memory>

namespace guesthouse {

class Stream;

namespace StreamTable {

void* Add(std::weak_ptr<Stream> stream);
void Remove(void* token);
std::shared_ptr<Stream> Find(void* token);

}  // namespace StreamTable
}  // namespace guesthouse
