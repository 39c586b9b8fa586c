import type { Tag } from '#graph-schema/generated/ontology.ts';

type FileWords = {
  readonly network: string;
  readonly lead: string;
  readonly changed: string;
  readonly language: string;
  readonly picture: string;
  readonly key: string;
  readonly names: string;
  readonly voices: string;
  readonly ties: string;
  readonly noTies: string;
  readonly documents: string;
  readonly document: string;
  readonly copyOf: string;
  readonly through: string;
  readonly nobody: string;
  readonly says: string;
  readonly denies: string;
  readonly doubts: string;
  readonly contested: string;
  readonly inferred: string;
  readonly motive: string;
  readonly grade: string;
  readonly grades: string;
  readonly alone: string;
  readonly denied: string;
  readonly onlyDenied: string;
  readonly left: string;
  readonly other: string;
  readonly larger: string;
  readonly smaller: string;
  readonly whole: string;
  readonly skip: string;
  readonly made: string;
};

/** The words of a published file. They say of everything that it is claimed, and are the same in every file, so that they tell nothing of what was left out of one. */
export const fileWords: Readonly<Record<Tag, FileWords>> = {
  en: {
    network: 'Who is said to be tied to whom',
    lead: 'These are claims, not findings. Each tie says who claims it; what is denied is marked as denied.',
    changed:
      'In files of this sort, names, places, dates, amounts and claims may have been replaced, made coarser or left out to protect people. A name such as “Person 3” stands for the same one throughout this file, and for nothing outside of it.',
    language: 'Language',
    picture: 'The picture',
    key: 'How to read it',
    names: 'Who and what is in it',
    voices: 'Who only speaks',
    ties: 'What is claimed, and who says so',
    noTies: 'No tie is told here.',
    documents: 'Documents',
    document: 'Document',
    copyOf: 'a copy of document',
    through: 'passed on by',
    nobody: 'somebody who is not named',
    says: 'Asserted by',
    denies: 'Denied by',
    doubts: 'Doubted by',
    contested: 'Somebody denies or doubts this.',
    inferred: 'An editor inferred it; no source here claims it.',
    motive: 'said motive',
    grade: 'grade',
    grades: 'Grades: A (reliable) to F (cannot be judged) for the source, 1 (confirmed) to 6 (cannot be judged) for what it says.',
    alone: 'All of it rests on one document and its copies: nothing here is corroborated.',
    denied: 'somebody denies it',
    onlyDenied: 'only denied or doubted: nobody asserts it',
    left: 'said to have left: away from what was left',
    other: 'another tie; thicker: more claims',
    larger: 'Larger',
    smaller: 'Smaller',
    whole: 'Whole picture',
    skip: 'To what is claimed',
    made: 'Made with Isnad. It opens without a network and asks nobody for anything.',
  },
  ar: {
    network: 'مَن يُقال إن له صلة بمَن',
    lead: 'هذه ادعاءات لا نتائج. كل صلة تذكر مَن يدّعيها، وما أنكره أحد يظهر مُنكَراً.',
    changed:
      'في ملفات من هذا النوع قد تُستبدل الأسماء والأماكن والتواريخ والمبالغ والادعاءات أو تُذكر بدقة أقل أو تُحذف حمايةً للناس. اسم مثل «شخص 3» يعني الواحد نفسه في هذا الملف كله، ولا يعني شيئاً خارجه.',
    language: 'اللغة',
    picture: 'الصورة',
    key: 'كيف تُقرأ',
    names: 'مَن فيها وما فيها',
    voices: 'مَن يتكلم فقط',
    ties: 'ما يُدّعى، ومَن يقوله',
    noTies: 'لا صلة مذكورة هنا.',
    documents: 'الوثائق',
    document: 'الوثيقة',
    copyOf: 'نسخة من الوثيقة',
    through: 'نقله',
    nobody: 'شخص لم يُسمَّ',
    says: 'يدّعيه',
    denies: 'ينكره',
    doubts: 'يشكك فيه',
    contested: 'هناك مَن ينكر ذلك أو يشكك فيه.',
    inferred: 'استنتجه محرر، ولا يدّعيه أي مصدر هنا.',
    motive: 'الدافع المذكور',
    grade: 'الدرجة',
    grades: 'الدرجات: من A (موثوق) إلى F (لا يمكن الحكم) للمصدر، ومن 1 (مؤكد) إلى 6 (لا يمكن الحكم) لما يقوله.',
    alone: 'كله يستند إلى وثيقة واحدة ونسخها: لا شيء هنا تؤيده وثيقة ثانية.',
    denied: 'هناك مَن ينكره',
    onlyDenied: 'إنكار أو تشكيك فقط: لا أحد يؤكده',
    left: 'يُقال إنه غادر: مبتعداً عما غادره',
    other: 'صلة أخرى؛ الأثخن ادعاءات أكثر',
    larger: 'تكبير',
    smaller: 'تصغير',
    whole: 'الصورة كلها',
    skip: 'إلى ما يُدّعى',
    made: 'أُعدّ ببرنامج إسناد. يُفتح بلا شبكة ولا يطلب شيئاً من أحد.',
  },
};
