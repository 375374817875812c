package io.hopa.rides.jobs

import io.hopa.rides.db.Rides
import io.hopa.rides.db.query
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.delay
import kotlinx.coroutines.isActive
import kotlinx.coroutines.launch
import org.jetbrains.exposed.sql.SqlExpressionBuilder.eq
import org.jetbrains.exposed.sql.SqlExpressionBuilder.less
import org.jetbrains.exposed.sql.and
import org.jetbrains.exposed.sql.update
import org.slf4j.LoggerFactory
import java.time.Instant
import kotlin.time.Duration.Companion.minutes

class StaleRideJob {
    private val log = LoggerFactory.getLogger(javaClass)

    fun start(scope: CoroutineScope) = scope.launch {
        while (isActive) {
            try {
                val expired = query {
                    Rides.update({
                        (Rides.state eq "REQUESTED") and (Rides.requestedAt less Instant.now().minusSeconds(900))
                    }) { it[state] = "EXPIRED" }
                }
                if (expired > 0) log.info("expired {} stale rides", expired)
            } catch (_: Exception) {
            }
            delay(1.minutes)
        }
    }
}
