package io.hopa.rides.drivers

import io.hopa.rides.clients.Point
import io.hopa.rides.db.Drivers
import io.hopa.rides.db.query
import io.hopa.rides.plugins.NotFound
import io.ktor.http.HttpStatusCode
import io.ktor.server.request.receive
import io.ktor.server.response.respond
import io.ktor.server.routing.*
import kotlinx.serialization.Serializable
import org.jetbrains.exposed.sql.SqlExpressionBuilder.eq
import org.jetbrains.exposed.sql.selectAll
import org.jetbrains.exposed.sql.update
import java.util.UUID

@Serializable data class DriverView(val id: String, val name: String, val phone: String, val plate: String)
@Serializable data class DriverProfile(val name: String, val phone: String, val plate: String)

fun Route.driverRoutes() {
    route("/v1/drivers/{id}") {
        get {
            val id = UUID.fromString(call.parameters["id"])
            val row = query { Drivers.selectAll().where { Drivers.id eq id }.singleOrNull() } ?: throw NotFound()
            call.respond(DriverView(id.toString(), row[Drivers.name], row[Drivers.phone], row[Drivers.plate]))
        }
        put {
            val id = UUID.fromString(call.parameters["id"])
            val body = call.receive<DriverProfile>()
            query {
                Drivers.update({ Drivers.id eq id }) {
                    it[name] = body.name
                    it[phone] = body.phone
                    it[plate] = body.plate
                }
            }
            call.respond(HttpStatusCode.NoContent)
        }
        put("/position") {
            val id = UUID.fromString(call.parameters["id"])
            val at = call.receive<Point>()
            query {
                Drivers.update({ Drivers.id eq id }) {
                    it[lat] = at.lat
                    it[lon] = at.lon
                    it[online] = true
                }
            }
            call.respond(HttpStatusCode.NoContent)
        }
    }
}
