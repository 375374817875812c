package example.coach

import javax.sql.DataSource

class Passengers(private val db: DataSource, private val trail: AccessTrail) {

    fun card(id: Long): String? = db.connection.use { c ->
        c.prepareStatement("SELECT name, phone, seat FROM passengers WHERE id = ?").use {
            it.setLong(1, id)
            val row = it.executeQuery()
            if (row.next()) "${row.getString(1)};${row.getString(2)};${row.getString(3)}" else null
        }
    }

    fun manifest(trip: Long): List<String> = db.connection.use { c ->
        c.prepareStatement("SELECT name, phone FROM passengers WHERE trip = ?").use {
            it.setLong(1, trip)
            val rows = it.executeQuery()
            buildList { while (rows.next()) add("${rows.getString(1)};${rows.getString(2)}") }
        }
    }

    fun reseat(clerk: String, id: Long, seat: String) {
        db.connection.use { c ->
            c.prepareStatement("UPDATE passengers SET seat = ? WHERE id = ?").use {
                it.setString(1, seat)
                it.setLong(2, id)
                it.executeUpdate()
            }
        }
        trail.changed(clerk, id)
    }
}
