"""医保: what Chinese law says about medical insurance after a job ends.

Pure rules, standard library only. The same package answers on the command line, in tests, while the
pages are built and in the reader's browser::

    >>> import yibao
    >>> case = yibao.Case.from_json({"as_of": "2026-06-10", "last_paid": "2026-05"})
    >>> [str(month.status) for month in yibao.answer(case).timeline[:3]]
    ['covered', 'place_decides', 'not_covered']

No rule reads the clock, the time zone or the locale: ``as_of`` is part of the case.
"""

from yibao.case import Case, CaseError
from yibao.finding import Report
from yibao.rules import answer

__version__ = "0.3.0"

__all__ = ["Case", "CaseError", "Report", "__version__", "answer"]
