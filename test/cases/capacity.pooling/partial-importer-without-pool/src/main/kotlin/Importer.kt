import java.io.File
import java.sql.DriverManager

object Importer {
    private fun store(label: String, vintage: Int) {
        DriverManager.getConnection(Settings.URL, Settings.USER, Settings.password).use { c ->
            c.prepareStatement("insert into bottles (label, vintage) values (?, ?)").use { s ->
                s.setString(1, label)
                s.setInt(2, vintage)
                s.executeUpdate()
            }
        }
    }

    @JvmStatic
    fun main(args: Array<String>) {
        File(args[0]).readLines().parallelStream().forEach { line ->
            val (label, vintage) = line.split(';')
            store(label, vintage.toInt())
        }
    }
}
