package example.coach

import javax.sql.DataSource

class AccessTrail(private val db: DataSource) {

    fun read(clerk: String, passenger: Long) = add(clerk, "read", passenger)

    fun changed(clerk: String, passenger: Long) = add(clerk, "changed", passenger)

    private fun add(clerk: String, what: String, passenger: Long) {
        db.connection.use { c ->
            c.prepareStatement("INSERT INTO access_trail (clerk, what, passenger, at) VALUES (?, ?, ?, now())").use {
                it.setString(1, clerk)
                it.setString(2, what)
                it.setLong(3, passenger)
                it.executeUpdate()
            }
        }
    }
}
