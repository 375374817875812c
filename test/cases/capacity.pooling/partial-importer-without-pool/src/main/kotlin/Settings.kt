import java.io.File

object Settings {
    const val URL = "jdbc:postgresql://pg.wine.svc:5432/cellar"
    const val USER = "cellar"
    val password: String by lazy { File("/run/secrets/db").readText().trim() }
}
