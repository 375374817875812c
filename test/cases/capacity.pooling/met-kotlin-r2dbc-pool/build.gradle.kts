plugins { id("org.springframework.boot") version "3.3.3"; kotlin("jvm") version "2.0.0" }
dependencies { implementation("org.springframework.boot:spring-boot-starter-webflux"); implementation("org.springframework.boot:spring-boot-starter-data-r2dbc"); implementation("io.r2dbc:r2dbc-pool"); runtimeOnly("org.postgresql:r2dbc-postgresql") }
