package ski

import java.io.IOException
import kotlin.random.Random
import kotlin.time.Duration
import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.Duration.Companion.seconds
import kotlinx.coroutines.delay
import kotlinx.coroutines.withTimeout
import org.slf4j.LoggerFactory

private val log = LoggerFactory.getLogger("ski.retry")
private val total = 12.seconds
private val longest = 3.seconds

suspend fun <T> persistently(what: String, call: suspend () -> T): T =
    withTimeout(total) { attempt(what, 200.milliseconds, call) }

private tailrec suspend fun <T> attempt(what: String, pause: Duration, call: suspend () -> T): T {
    try {
        return call()
    } catch (e: IOException) {
        log.warn("{} failed, next attempt in about {}", what, pause, e)
    }
    delay(pause * Random.nextDouble(0.8, 1.2))
    return attempt(what, minOf(pause * 2, longest), call)
}
