package io.hopa.rides

import io.hopa.rides.clients.GeoClient
import io.hopa.rides.clients.PaymentsClient
import io.hopa.rides.clients.apiClient
import io.hopa.rides.db.connect
import io.hopa.rides.drivers.driverRoutes
import io.hopa.rides.jobs.StaleRideJob
import io.hopa.rides.plugins.*
import io.hopa.rides.rides.Dispatcher
import io.hopa.rides.rides.RideService
import io.hopa.rides.rides.internalRoutes
import io.hopa.rides.rides.rideRoutes
import io.ktor.serialization.kotlinx.json.json
import io.ktor.server.application.*
import io.ktor.server.auth.authenticate
import io.ktor.server.plugins.contentnegotiation.ContentNegotiation
import io.ktor.server.plugins.ratelimit.rateLimit
import io.ktor.server.response.respondText
import io.ktor.server.routing.get
import io.ktor.server.routing.routing
import io.micrometer.prometheusmetrics.PrometheusConfig
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry
import org.koin.dsl.module
import org.koin.ktor.ext.get
import org.koin.ktor.ext.inject
import org.koin.ktor.plugin.Koin

fun Application.module() {
    val cfg = environment.config
    install(Koin) {
        modules(module {
            single { PrometheusMeterRegistry(PrometheusConfig.DEFAULT) }
            single { connect(cfg.config("db"), get<PrometheusMeterRegistry>()) }
            single { PaymentsClient(apiClient(cfg.config("payments")), cfg.config("payments")) }
            single { GeoClient(cfg.property("geo.url").getString()) }
            single { Dispatcher() }
            single { RideService(get(), get(), get(), get()) }
            single { StaleRideJob() }
        })
    }
    install(ContentNegotiation) { json() }
    observability(get())
    security(cfg)
    limits()
    get<org.jetbrains.exposed.sql.Database>()

    val registry by inject<PrometheusMeterRegistry>()
    routing {
        get("/health") { call.respondText("ok") }
        get("/metrics") { call.respondText(registry.scrape()) }
        rateLimit(LOGIN) { loginRoutes(cfg) }
        authenticate("rider") {
            rateLimit(RIDER) { rideRoutes() }
        }
        rateLimit(OPEN) { driverRoutes() }
        authenticate("internal") { internalRoutes() }
    }

    get<StaleRideJob>().start(this)
}
