package io.hopa.rides.db

import com.zaxxer.hikari.HikariConfig
import com.zaxxer.hikari.HikariDataSource
import io.ktor.server.config.ApplicationConfig
import io.micrometer.core.instrument.MeterRegistry
import kotlinx.coroutines.Dispatchers
import org.flywaydb.core.Flyway
import org.jetbrains.exposed.dao.id.UUIDTable
import org.jetbrains.exposed.sql.Database
import org.jetbrains.exposed.sql.Table
import org.jetbrains.exposed.sql.javatime.timestamp
import org.jetbrains.exposed.sql.transactions.experimental.newSuspendedTransaction

object Riders : UUIDTable("riders") {
    val name = text("name")
    val phone = text("phone").uniqueIndex()
    val email = text("email").nullable()
    val pinHash = text("pin_hash")
}

object Drivers : UUIDTable("drivers") {
    val name = text("name")
    val phone = text("phone")
    val plate = text("plate")
    val lat = double("lat").nullable()
    val lon = double("lon").nullable()
    val online = bool("online")
}

object Rides : UUIDTable("rides") {
    val rider = reference("rider_id", Riders)
    val driver = reference("driver_id", Drivers).nullable()
    val state = text("state")
    val cents = integer("cents")
    val holdId = text("hold_id").nullable()
    val requestedAt = timestamp("requested_at")
}

object RideAudit : Table("ride_audit") {
    val id = long("id").autoIncrement()
    val rideId = uuid("ride_id")
    val actor = text("actor")
    val action = text("action")
    val oldState = text("old_state").nullable()
    val newState = text("new_state")
    val at = timestamp("at")
    override val primaryKey = PrimaryKey(id)
}

fun connect(cfg: ApplicationConfig, registry: MeterRegistry): Database {
    val host = cfg.property("host").getString()
    val name = cfg.property("name").getString()
    val source = HikariDataSource(HikariConfig().apply {
        jdbcUrl = "jdbc:postgresql://$host:5432/$name?sslmode=verify-full&sslrootcert=/app/rds-ca.pem"
        username = cfg.property("user").getString()
        password = cfg.property("password").getString()
        maximumPoolSize = cfg.property("poolSize").getString().toInt()
        connectionTimeout = 3_000
        metricRegistry = registry
    })
    Flyway.configure().dataSource(source).load().migrate()
    return Database.connect(source)
}

suspend fun <T> query(block: () -> T): T = newSuspendedTransaction(Dispatchers.IO) { block() }
