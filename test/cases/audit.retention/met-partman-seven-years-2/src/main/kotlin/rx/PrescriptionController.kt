package rx

import java.security.Principal
import org.springframework.http.HttpStatus
import org.springframework.jdbc.core.simple.JdbcClient
import org.springframework.transaction.annotation.Transactional
import org.springframework.web.bind.annotation.DeleteMapping
import org.springframework.web.bind.annotation.PathVariable
import org.springframework.web.bind.annotation.PutMapping
import org.springframework.web.bind.annotation.RequestBody
import org.springframework.web.bind.annotation.RequestMapping
import org.springframework.web.bind.annotation.ResponseStatus
import org.springframework.web.bind.annotation.RestController

data class Doses(val doses: Int)

@RestController
@RequestMapping("/prescriptions/{id}")
class PrescriptionController(private val jdbc: JdbcClient) {

    @PutMapping
    @Transactional
    @ResponseStatus(HttpStatus.NO_CONTENT)
    fun change(@PathVariable id: Long, @RequestBody body: Doses, who: Principal) {
        jdbc.sql("UPDATE prescriptions SET doses = ? WHERE id = ?").params(body.doses, id).update()
        audit(who.name, "prescription.doses", id, """{"doses": ${body.doses}}""")
    }

    @DeleteMapping
    @Transactional
    @ResponseStatus(HttpStatus.NO_CONTENT)
    fun withdraw(@PathVariable id: Long, who: Principal) {
        jdbc.sql("DELETE FROM prescriptions WHERE id = ?").params(id).update()
        audit(who.name, "prescription.withdraw", id, "{}")
    }

    private fun audit(actor: String, action: String, id: Long, detail: String) {
        jdbc.sql("INSERT INTO audit_events (actor, action, subject, detail) VALUES (?, ?, ?, ?::jsonb)")
            .params(actor, action, "prescription/$id", detail)
            .update()
    }
}
