package io.hopa.rides.rides

import io.hopa.rides.clients.Point
import io.hopa.rides.db.Rides
import io.hopa.rides.plugins.Forbidden
import io.ktor.http.HttpStatusCode
import io.ktor.server.application.ApplicationCall
import io.ktor.server.auth.jwt.JWTPrincipal
import io.ktor.server.auth.principal
import io.ktor.server.request.receive
import io.ktor.server.response.respond
import io.ktor.server.routing.*
import kotlinx.coroutines.slf4j.MDCContext
import kotlinx.coroutines.withContext
import kotlinx.serialization.Serializable
import org.koin.ktor.ext.inject
import org.slf4j.MDC
import java.util.UUID

@Serializable data class RideRequest(val from: Point, val to: Point)
@Serializable data class RideView(val id: String, val state: String, val cents: Int)
@Serializable data class Accepted(val driverId: String)

private val ApplicationCall.rider: UUID
    get() = UUID.fromString(principal<JWTPrincipal>()!!.payload.subject)

private suspend fun <T> withRider(id: UUID, block: suspend () -> T): T =
    withContext(MDCContext((MDC.getCopyOfContextMap() ?: emptyMap()) + ("rider_id" to id.toString()))) { block() }

fun Route.rideRoutes() {
    val rides by inject<RideService>()

    route("/v1/rides") {
        post {
            val body = call.receive<RideRequest>()
            val id = withRider(call.rider) { rides.request(call.rider, body.from, body.to) }
            call.respond(HttpStatusCode.Created, mapOf("id" to id.toString()))
        }
        get("/{id}") {
            val row = rides.find(UUID.fromString(call.parameters["id"]))
            if (row[Rides.rider].value != call.rider) throw Forbidden()
            call.respond(RideView(row[Rides.id].value.toString(), row[Rides.state], row[Rides.cents]))
        }
        post("/{id}/cancel") {
            rides.cancel(UUID.fromString(call.parameters["id"]), call.rider.toString())
            call.respond(HttpStatusCode.NoContent)
        }
    }
}

fun Route.internalRoutes() {
    val dispatcher by inject<Dispatcher>()

    post("/internal/rides/{id}/accepted") {
        val done = dispatcher.accept(
            UUID.fromString(call.parameters["id"]),
            UUID.fromString(call.receive<Accepted>().driverId),
        )
        call.respond(if (done) HttpStatusCode.NoContent else HttpStatusCode.Gone)
    }
}
