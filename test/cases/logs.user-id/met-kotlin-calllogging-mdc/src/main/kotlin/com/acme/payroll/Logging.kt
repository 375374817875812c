package com.acme.payroll

import io.ktor.server.application.Application
import io.ktor.server.application.install
import io.ktor.server.plugins.callloging.CallLogging
import io.ktor.server.sessions.Sessions
import io.ktor.server.sessions.SessionTransportTransformerMessageAuthentication
import io.ktor.server.sessions.cookie
import io.ktor.server.sessions.get
import io.ktor.server.sessions.sessions
import org.slf4j.event.Level
import java.io.File

data class Player(val id: String)

fun Application.logging() {
    install(Sessions) {
        cookie<Player>("sid") { transform(SessionTransportTransformerMessageAuthentication(File("/run/secrets/sid").readBytes())) }
    }
    install(CallLogging) {
        level = Level.INFO
        mdc("userId") { call -> call.sessions.get<Player>()?.id }
    }
}
