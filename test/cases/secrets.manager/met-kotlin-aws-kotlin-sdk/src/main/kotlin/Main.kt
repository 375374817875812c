import aws.sdk.kotlin.services.secretsmanager.SecretsManagerClient
import aws.sdk.kotlin.services.secretsmanager.model.GetSecretValueRequest
import io.ktor.server.engine.embeddedServer
import io.ktor.server.netty.Netty
import io.ktor.server.routing.get
import io.ktor.server.routing.routing
import io.ktor.server.response.respondText
import io.ktor.server.application.call
import java.sql.DriverManager

suspend fun main() {
    val password = SecretsManagerClient.fromEnvironment().use { c ->
        c.getSecretValue(GetSecretValueRequest { secretId = "prod/db" }).secretString
    }
    val db = DriverManager.getConnection("jdbc:postgresql://db/app", "app", password)
    embeddedServer(Netty, port = 8080) { routing { get("/x") { call.respondText(db.schema) } } }.start(wait = true)
}
