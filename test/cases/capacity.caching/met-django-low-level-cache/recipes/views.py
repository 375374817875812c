from django.core.cache import cache
from django.db.models import Avg
from django.http import JsonResponse

from recipes.models import Recipe


def show(request, pk):
    key = f"recipe:{pk}"
    body = cache.get(key)
    if body is None:
        recipe = Recipe.objects.get(pk=pk)
        body = {"title": recipe.title, "steps": recipe.steps}
        cache.set(key, body, 600)
    return JsonResponse(body)


def best():
    rows = Recipe.objects.annotate(score=Avg("ratings__stars")).order_by("-score")[:20]
    return [{"title": r.title, "score": r.score} for r in rows]


def top(request):
    return JsonResponse({"top": cache.get_or_set("top", best, 60)})
