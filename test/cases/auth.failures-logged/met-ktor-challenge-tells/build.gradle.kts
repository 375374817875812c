plugins { kotlin("jvm") version "2.0.0"; id("io.ktor.plugin") version "2.3.12" }
dependencies {
    implementation("io.ktor:ktor-server-netty:2.3.12")
    implementation("io.ktor:ktor-server-auth-jwt:2.3.12")
    implementation("io.ktor:ktor-server-sessions:2.3.12")
    implementation("io.ktor:ktor-server-rate-limit:2.3.12")
    implementation("com.auth0:java-jwt:4.4.0")
    implementation("org.mindrot:jbcrypt:0.4")
}
