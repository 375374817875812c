plugins { kotlin("jvm") version "2.0.20"; id("io.gatling.gradle") version "3.12.0" }
dependencies { implementation("io.ktor:ktor-server-netty:2.3.12") }
