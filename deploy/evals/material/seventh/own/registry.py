CASES = []


def case(person, design, fmt, family, traits, warnings=()):
    def deco(f):
        CASES.append({"person": person, "design": design, "format": fmt, "family": family, "traits": list(traits), "warnings": list(warnings), "make": f})
        return f
    return deco
