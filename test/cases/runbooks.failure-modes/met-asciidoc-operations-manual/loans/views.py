from django.db import transaction
from django.http import JsonResponse
from django.views.decorators.http import require_POST

from loans.models import Copy
from loans.tasks import send_receipt


@require_POST
def lend(request, copy_id):
    with transaction.atomic():
        copy = Copy.objects.select_for_update().get(pk=copy_id)
        if copy.lent_to_id:
            return JsonResponse({"error": "already lent"}, status=409)
        copy.lent_to_id = request.user.pk
        copy.save(update_fields=["lent_to"])
    send_receipt.delay(copy.pk, request.user.pk)
    return JsonResponse({"copy": copy.pk})
