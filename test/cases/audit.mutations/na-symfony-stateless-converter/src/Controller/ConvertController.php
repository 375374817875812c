<?php

namespace App\Controller;

use App\Converter\GpxToGeoJson;
use Symfony\Component\HttpFoundation\JsonResponse;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpKernel\Exception\BadRequestHttpException;
use Symfony\Component\Routing\Attribute\Route;

final class ConvertController
{
    public function __construct(private readonly GpxToGeoJson $converter)
    {
    }

    #[Route('/convert', methods: ['POST'])]
    public function __invoke(Request $request): JsonResponse
    {
        $xml = simplexml_load_string($request->getContent(), options: LIBXML_NONET);
        if ($xml === false) {
            throw new BadRequestHttpException('not a GPX document');
        }

        return new JsonResponse($this->converter->convert($xml));
    }
}
