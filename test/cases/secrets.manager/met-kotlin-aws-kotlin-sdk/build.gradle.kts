plugins { kotlin("jvm") version "2.0.0" }
dependencies {
 implementation("io.ktor:ktor-server-netty:2.3.12")
 implementation("aws.sdk.kotlin:secretsmanager:1.3.0")
 implementation("org.postgresql:postgresql:42.7.3")
}
