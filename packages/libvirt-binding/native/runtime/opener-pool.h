// Threads that open connections, apart from everything else: an open to a host that never answers
// cannot be cancelled and keeps its thread for minutes.
#pragma once

#include <memory>
#include <string>

#include "job.h"

namespace guesthouse::OpenerPool {

// Queues a job. At most a few openers work for one URI at a time, so that a dead host that is
// tried again and again cannot take every thread.
void Submit(const std::string& uri, std::unique_ptr<Job> job);

}  // namespace guesthouse::OpenerPool
