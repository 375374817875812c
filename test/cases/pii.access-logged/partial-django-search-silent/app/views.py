from django.contrib.auth.decorators import login_required
from django.http import JsonResponse
from .models import Patient, PatientAccess

@login_required
def show(request, pk):
    p = Patient.objects.get(pk=pk)
    PatientAccess.objects.create(viewer=request.user, patient=p)
    return JsonResponse({"name": p.full_name})

@login_required
def search(request):
    return JsonResponse({"found": list(Patient.objects.filter(full_name__icontains=request.GET["q"]).values("full_name", "date_of_birth"))})
