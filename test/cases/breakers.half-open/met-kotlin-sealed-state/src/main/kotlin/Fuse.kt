package a
import java.time.Clock
import java.time.Duration
import java.time.Instant
import kotlinx.coroutines.sync.Mutex
import kotlinx.coroutines.sync.withLock

class Fuse(private val limit: Int, private val pause: Duration, private val clock: Clock = Clock.systemUTC()) {
    private sealed interface State {
        data class Closed(val failures: Int) : State
        data class Open(val until: Instant) : State
        data object HalfOpen : State
    }
    class Blown : RuntimeException()
    private val lock = Mutex()
    private var state: State = State.Closed(0)

    suspend fun <T> run(work: suspend () -> T): T {
        lock.withLock {
            when (val s = state) {
                is State.Closed -> Unit
                is State.HalfOpen -> throw Blown()
                is State.Open -> if (clock.instant() < s.until) throw Blown() else state = State.HalfOpen
            }
        }
        try {
            val result = work()
            lock.withLock { state = State.Closed(0) }
            return result
        } catch (e: Exception) {
            lock.withLock {
                val failures = (state as? State.Closed)?.failures ?: limit
                state = if (failures + 1 >= limit) State.Open(clock.instant() + pause) else State.Closed(failures + 1)
            }
            throw e
        }
    }
}
