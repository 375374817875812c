from django.http import JsonResponse

from trails import upstreams


def trail(request, slug: str) -> JsonResponse:
    return JsonResponse({"trail": slug, "snow": upstreams.snow(slug), "huts": upstreams.huts(slug)})
