package example.hiring

import jakarta.persistence.AttributeConverter
import jakarta.persistence.Converter
import java.nio.file.Files
import java.nio.file.Path
import java.security.SecureRandom
import java.util.Base64
import javax.crypto.Cipher
import javax.crypto.spec.GCMParameterSpec
import javax.crypto.spec.SecretKeySpec

@Converter
class Sealed : AttributeConverter<String, String> {

    override fun convertToDatabaseColumn(plain: String?): String? = plain?.let {
        val nonce = ByteArray(12).also(random::nextBytes)
        val sealed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(it.toByteArray())
        Base64.getEncoder().encodeToString(nonce + sealed)
    }

    override fun convertToEntityAttribute(stored: String?): String? = stored?.let {
        val bytes = Base64.getDecoder().decode(it)
        String(cipher(Cipher.DECRYPT_MODE, bytes.copyOf(12)).doFinal(bytes, 12, bytes.size - 12))
    }

    private fun cipher(mode: Int, nonce: ByteArray): Cipher =
        Cipher.getInstance("AES/GCM/NoPadding").apply { init(mode, key, GCMParameterSpec(128, nonce)) }

    private companion object {
        val random = SecureRandom()
        val key = SecretKeySpec(Files.readAllBytes(Path.of("/run/secrets/applicants-key")), "AES")
    }
}
