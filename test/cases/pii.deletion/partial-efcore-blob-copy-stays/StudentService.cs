using Azure.Storage.Blobs;
using Microsoft.EntityFrameworkCore;

namespace DrivingSchool;

public record Enrolment(string FullName, string Address, byte[] Portrait);

public class StudentService(SchoolDb db, BlobContainerClient portraits)
{
    public async Task<int> Enrol(Enrolment e)
    {
        var student = new Student { FullName = e.FullName, Address = e.Address };
        db.Students.Add(student);
        db.Mailings.Add(new Mailing { Recipient = e.FullName, Address = e.Address });
        await db.SaveChangesAsync();
        await portraits.UploadBlobAsync($"{student.Id}.jpg", BinaryData.FromBytes(e.Portrait));
        return student.Id;
    }

    public async Task<bool> Delete(int id) =>
        await db.Students.Where(s => s.Id == id).ExecuteDeleteAsync() == 1;
}
