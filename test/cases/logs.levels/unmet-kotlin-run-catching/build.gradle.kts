plugins { kotlin("jvm") version "2.0.21"; id("org.springframework.boot") version "3.3.5" }
dependencies { implementation("org.springframework.boot:spring-boot-starter-web"); implementation("io.github.microutils:kotlin-logging-jvm:3.0.5") }
