package com.acme.tickets

import com.zaxxer.hikari.HikariConfig
import com.zaxxer.hikari.HikariDataSource
import io.ktor.http.HttpStatusCode
import io.ktor.server.application.call
import io.ktor.server.engine.embeddedServer
import io.ktor.server.netty.Netty
import io.ktor.server.response.respond
import io.ktor.server.routing.delete
import io.ktor.server.routing.put
import io.ktor.server.routing.routing
import org.jetbrains.exposed.sql.Database
import org.jetbrains.exposed.sql.SqlExpressionBuilder.eq
import org.jetbrains.exposed.sql.deleteWhere
import org.jetbrains.exposed.sql.insert
import org.jetbrains.exposed.sql.transactions.transaction
import org.jetbrains.exposed.sql.update

fun main() {
    Database.connect(HikariDataSource(HikariConfig().apply { jdbcUrl = System.getenv("JDBC_URL"); maximumPoolSize = 8 }))
    embeddedServer(Netty, port = 8080) {
        routing {
            put("/stock/{sku}/{n}") {
                transaction {
                    Stock.update({ Stock.sku eq call.parameters["sku"]!! }) { it[pieces] = call.parameters["n"]!!.toInt() }
                    AuditTrail.insert { it[remark] = "stock was modified" }
                }
                call.respond(HttpStatusCode.NoContent)
            }
            delete("/stock/{sku}") {
                transaction {
                    Stock.deleteWhere { sku eq call.parameters["sku"]!! }
                    AuditTrail.insert { it[remark] = "stock was modified" }
                }
                call.respond(HttpStatusCode.NoContent)
            }
        }
    }.start(wait = true)
}
