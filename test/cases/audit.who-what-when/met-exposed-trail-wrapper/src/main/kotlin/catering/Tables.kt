package catering

import org.jetbrains.exposed.dao.id.LongIdTable
import org.jetbrains.exposed.sql.javatime.timestamp

object Menus : LongIdTable("menus") {
    val title = varchar("title", 120)
    val cents = integer("cents")
}

object Trail : LongIdTable("trail") {
    val actor = varchar("actor", 80)
    val action = varchar("action", 40)
    val subject = varchar("subject", 80)
    val before = text("before").nullable()
    val after = text("after").nullable()
    val at = timestamp("at")
}
