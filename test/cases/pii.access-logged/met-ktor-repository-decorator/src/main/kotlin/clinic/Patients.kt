package clinic

import kotlinx.serialization.Serializable
import org.jdbi.v3.core.Jdbi
import org.jdbi.v3.core.kotlin.mapTo

@Serializable
data class Patient(val id: Long, val fullName: String, val birthDate: String, val phone: String)

interface Patients {
    fun find(reader: String, id: Long): Patient?
    fun search(reader: String, name: String): List<Patient>
}

class SqlPatients(private val jdbi: Jdbi) : Patients {
    override fun find(reader: String, id: Long): Patient? = jdbi.withHandle<Patient?, Exception> { h ->
        h.createQuery("select id, full_name, birth_date::text, phone from patients where id = :id")
            .bind("id", id).mapTo<Patient>().findOne().orElse(null)
    }

    override fun search(reader: String, name: String): List<Patient> = jdbi.withHandle<List<Patient>, Exception> { h ->
        h.createQuery("select id, full_name, birth_date::text, phone from patients where full_name ilike :name")
            .bind("name", "%$name%").mapTo<Patient>().list()
    }
}

class PatientsWithTrail(private val inner: Patients, private val jdbi: Jdbi) : Patients {
    override fun find(reader: String, id: Long) = inner.find(reader, id)?.also { record(reader, listOf(it)) }

    override fun search(reader: String, name: String) = inner.search(reader, name).also { record(reader, it) }

    private fun record(reader: String, seen: List<Patient>) = jdbi.useHandle<Exception> { h ->
        val batch = h.prepareBatch("insert into pii_reads (reader, patient_id, at) values (:reader, :id, now())")
        seen.forEach { batch.bind("reader", reader).bind("id", it.id).add() }
        if (seen.isNotEmpty()) batch.execute()
    }
}
