from functools import wraps

from django.http import JsonResponse

from berths.models import Key


def with_key(view):
    @wraps(view)
    def checked(request, *args, **kwargs):
        key = Key.objects.filter(value=request.headers.get("X-Api-Key", "")).first()
        if key is None:
            return JsonResponse({"error": "wrong key"}, status=401)
        request.harbour = key.harbour
        return view(request, *args, **kwargs)

    return checked
