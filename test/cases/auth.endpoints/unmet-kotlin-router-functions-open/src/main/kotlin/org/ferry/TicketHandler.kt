package org.ferry

import org.springframework.stereotype.Component
import org.springframework.web.reactive.function.server.ServerRequest
import org.springframework.web.reactive.function.server.ServerResponse
import org.springframework.web.reactive.function.server.buildAndAwait

@Component
class TicketHandler {
    suspend fun list(request: ServerRequest) = ServerResponse.ok().buildAndAwait()
    suspend fun book(request: ServerRequest) = ServerResponse.accepted().buildAndAwait()
    suspend fun cancel(request: ServerRequest) = ServerResponse.noContent().buildAndAwait()
}
