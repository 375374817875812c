plugins { kotlin("jvm") version "2.0.20"; id("io.ktor.plugin") version "2.3.12" }
dependencies {
    implementation("io.ktor:ktor-server-netty:2.3.12")
    implementation("com.github.ben-manes.caffeine:caffeine:3.1.8")
    implementation("org.postgresql:postgresql:42.7.3")
    implementation("com.zaxxer:HikariCP:5.1.0")
}
