package io.hopa.rides.rides

import io.hopa.rides.clients.GeoClient
import io.hopa.rides.clients.PaymentsClient
import io.hopa.rides.clients.Point
import io.hopa.rides.db.RideAudit
import io.hopa.rides.db.Rides
import io.hopa.rides.db.query
import io.hopa.rides.plugins.NotFound
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry
import kotlinx.coroutines.CompletableDeferred
import org.jetbrains.exposed.sql.*
import org.jetbrains.exposed.sql.SqlExpressionBuilder.eq
import org.slf4j.LoggerFactory
import java.time.Instant
import java.util.UUID
import java.util.concurrent.ConcurrentHashMap

class Dispatcher {
    private val waiting = ConcurrentHashMap<UUID, CompletableDeferred<UUID>>()

    fun offer(ride: UUID): CompletableDeferred<UUID> = CompletableDeferred<UUID>().also { waiting[ride] = it }

    fun accept(ride: UUID, driver: UUID): Boolean = waiting.remove(ride)?.complete(driver) ?: false
}

class RideService(
    private val payments: PaymentsClient,
    private val geo: GeoClient,
    private val dispatcher: Dispatcher,
    registry: PrometheusMeterRegistry,
) {
    private val log = LoggerFactory.getLogger(javaClass)
    private val requested = registry.counter("rides.requested")
    private val cancelled = registry.counter("rides.cancelled")

    suspend fun request(rider: UUID, from: Point, to: Point): UUID {
        val estimate = geo.estimate(from, to)
        val cents = estimate?.let { 250 + it.metres / 12 } ?: 1200
        val ride = query {
            val id = Rides.insertAndGetId {
                it[Rides.rider] = rider
                it[state] = "REQUESTED"
                it[Rides.cents] = cents
                it[requestedAt] = Instant.now()
            }.value
            audit(id, rider.toString(), "request", null, "REQUESTED")
            id
        }
        requested.increment()
        val hold = try {
            payments.hold(ride, rider, cents)
        } catch (e: Exception) {
            log.info("could not hold money for ride {}: {}", ride, e.javaClass.simpleName)
            throw e
        }
        val driver = dispatcher.offer(ride).await()
        query {
            Rides.update({ Rides.id eq ride }) {
                it[Rides.driver] = driver
                it[holdId] = hold.id
                it[state] = "MATCHED"
            }
            audit(ride, "dispatch", "match", "REQUESTED", "MATCHED")
        }
        log.info("ride {} matched", ride)
        return ride
    }

    suspend fun find(id: UUID): ResultRow =
        query { Rides.selectAll().where { Rides.id eq id }.singleOrNull() } ?: throw NotFound()

    suspend fun cancel(id: UUID, actor: String) {
        val before = find(id)[Rides.state]
        query {
            Rides.update({ Rides.id eq id }) { it[state] = "CANCELLED" }
            audit(id, actor, "cancel", before, "CANCELLED")
        }
        cancelled.increment()
    }

    private fun audit(ride: UUID, who: String, what: String, old: String?, new: String) {
        RideAudit.insert {
            it[rideId] = ride
            it[actor] = who
            it[action] = what
            it[oldState] = old
            it[newState] = new
            it[at] = Instant.now()
        }
    }
}
