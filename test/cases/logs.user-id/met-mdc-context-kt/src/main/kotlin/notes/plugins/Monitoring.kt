package notes.plugins

import io.ktor.server.application.ApplicationCall
import io.ktor.server.auth.jwt.JWTPrincipal
import io.ktor.server.auth.principal
import kotlinx.coroutines.slf4j.MDCContext
import kotlinx.coroutines.withContext

suspend fun ApplicationCall.asUser(block: suspend (ApplicationCall) -> Unit) {
    val user = principal<JWTPrincipal>()!!.payload.subject
    withContext(MDCContext(mapOf("user_id" to user))) { block(this@asUser) }
}
