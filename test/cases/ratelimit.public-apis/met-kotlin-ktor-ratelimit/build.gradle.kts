plugins { kotlin("jvm") version "2.0.0"; id("io.ktor.plugin") version "2.3.12" }
dependencies {
    implementation("io.ktor:ktor-server-core-jvm")
    implementation("io.ktor:ktor-server-netty-jvm")
    implementation("io.ktor:ktor-server-rate-limit-jvm")
}
