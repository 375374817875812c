// Targets of links in documents, held against the files of the repository.
#include "link/documents.h"

// Files are sorted by path: a directory is there when some file lies below it.
static bool is_directory(const struct repo *repo, struct str path)
{
    uint32_t low = 0, high = repo->files.n;
    while (low < high) {
        uint32_t middle = (low + high) / 2;
        if (str_cmp(repo->files.v[middle].path, path) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    for (; low < repo->files.n && str_starts(repo->files.v[low].path, path); low++)
        if (path_under(repo->files.v[low].path, path))
            return true;
    return false;
}

void documents_link(struct facts *f, const struct repo *repo)
{
    struct fact_link_target *rows = (void *)f->tables[FACT_link_target].rows;
    for (uint32_t i = 0; i < f->tables[FACT_link_target].n; i++) {
        struct str *path = &rows[i].resolved;
        if (path->n && path->p[path->n - 1] == '/')
            path->n--;
        if (path->p && repo_find(repo, *path) < 0 && !is_directory(repo, *path))
            *path = STR_NONE;
    }
}
