package wine

import io.ktor.client.plugins.ServerResponseException
import java.io.IOException
import kotlinx.coroutines.delay

private const val FIRST_MS = 100L
private const val CAP_MS = 3_000L

suspend fun <T> again(attempts: Int = 4, call: suspend () -> T): T {
    for (n in 0 until attempts - 1) {
        try {
            return call()
        } catch (e: IOException) {
            pause(n)
        } catch (e: ServerResponseException) {
            pause(n)
        }
    }
    return call()
}

private suspend fun pause(n: Int) = delay((FIRST_MS shl n).coerceAtMost(CAP_MS))
