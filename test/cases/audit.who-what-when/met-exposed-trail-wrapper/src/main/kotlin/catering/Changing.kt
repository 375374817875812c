package catering

import java.time.Instant
import org.jetbrains.exposed.sql.Transaction
import org.jetbrains.exposed.sql.insert
import org.jetbrains.exposed.sql.transactions.transaction

data class Change(val subject: String, val before: String?, val after: String?)

fun changing(actor: String, action: String, work: Transaction.() -> Change) = transaction {
    val change = work()
    Trail.insert {
        it[Trail.actor] = actor
        it[Trail.action] = action
        it[subject] = change.subject
        it[before] = change.before
        it[after] = change.after
        it[at] = Instant.now()
    }
}
