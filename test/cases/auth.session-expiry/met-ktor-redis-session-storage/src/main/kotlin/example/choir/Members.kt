package example.choir

import at.favre.lib.crypto.bcrypt.BCrypt
import java.nio.file.Files
import java.nio.file.Path

object Members {
    private val hashes: Map<String, String> =
        Files.readAllLines(Path.of("/etc/choir/members"))
            .map { it.split(':', limit = 2) }
            .associate { it[0] to it[1] }

    fun verify(name: String, password: String): Singer? {
        val hash = hashes[name] ?: return null
        return if (BCrypt.verifyer().verify(password.toCharArray(), hash).verified) Singer(name) else null
    }
}
