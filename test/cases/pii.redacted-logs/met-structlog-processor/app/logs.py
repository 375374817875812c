import structlog

PERSONAL = {"email", "phone", "full_name"}

def hide_people(logger, method, event_dict):
    for key in PERSONAL & event_dict.keys():
        event_dict[key] = "[removed]"
    return event_dict

structlog.configure(processors=[structlog.processors.add_log_level, hide_people, structlog.processors.JSONRenderer()])
log = structlog.get_logger()
