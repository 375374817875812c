/* Template actions ({{ ... }}, {% ... %}) taken out of a text before it is parsed, and put back
 * into the scalars that held them. Line numbers do not change. GitHub's ${{ ... }} is plain YAML
 * and stays. */
#ifndef READ_CONFIG_TEMPLATE_H
#define READ_CONFIG_TEMPLATE_H

#include "base/vec.h"

struct template
{
    struct arena *arena;
    vec(struct str) actions; // in order, as written
    bool masked;             // an action stood where the format would not allow it
};

/* TEXT with each action replaced. A line of nothing but actions becomes blank; when such a line is
 * all that a key holds (`resources:` followed by `{{ toYaml .Values.resources }}`), the key gets
 * the action as its value. Other actions become short marks that template_restore knows. Returns
 * TEXT itself when it has no actions. */
struct str template_mask(struct template *tp, struct arena *a, struct str text);
/* True when SCALAR holds marks; *RESTORED receives it as it was written. */
bool template_restore(const struct template *tp, struct str scalar, struct str *restored);

#endif
